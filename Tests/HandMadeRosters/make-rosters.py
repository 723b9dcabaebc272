#!/usr/bin/env python3
"""Writes the ten rosters beside this script, of invented people, each with quirks of its own.

Needs openpyxl, xlwt, xlsxwriter and LibreOffice (soffice). What each roster says of whom is in NAME.expected.tsv,
written by hand from the rosters and not by this script.
"""
import csv, datetime, io, pathlib, subprocess, tempfile
import openpyxl, xlsxwriter, xlwt
from openpyxl.styles import Border, Side

HERE = pathlib.Path(__file__).resolve().parent
DAY = datetime.date


def convert(book, name, kind, through=None):
    """Lets LibreOffice write the workbook, if need be through another kind of file first."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / f'{name}.xlsx'
        book.save(source)
        for step in filter(None, [through, kind]):
            target = pathlib.Path(folder) / step
            subprocess.run(
                ['soffice', '--headless', '--convert-to', step, '--outdir', target, source], check=True,
                capture_output=True)
            source = target / f'{name}.{step}'
        (HERE / f'{name}.{kind}').write_bytes(source.read_bytes())


def rows(sheet, table, start=1):
    for index, row in enumerate(table):
        for column, value in enumerate(row, 1):
            if value not in ('', None):
                sheet.cell(start + index, column, value)


def roster01():
    """28 columns, a header of three rows, numbered columns, the header repeated on the second page, totals,
    signatures, formatted blank columns far to the right."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = 'Biểu 2'
    head = [
        ['Số TT', 'Họ và tên', 'Ngày tháng năm sinh', '', 'Dân tộc', 'Đảng viên', 'Chức vụ hoặc chức danh công tác',
         'Cơ quan, đơn vị đang làm việc', 'Thời gian giữ ngạch', 'Mức lương hiện hưởng', '', 'Phụ cấp', '', '',
         'Trình độ', '', '', '', '', 'Chuyên ngành', 'Lý luận chính trị', 'Quản lý nhà nước', 'Tin học',
         'Ngoại ngữ', '', 'Diện quản lý', 'Điện thoại', 'Ghi chú'],
        ['', '', 'Nam', 'Nữ', '', '', '', '', '', 'Hệ số', 'Mã số ngạch', 'Chức vụ', 'Trách nhiệm', 'Khác',
         'Sau đại học', '', 'Đại học', 'Cao đẳng', 'Trung cấp', '', '', '', '', 'Tiếng Anh', 'Khác', '', '', ''],
        ['', '', '', '', '', '', '', '', '', '', '', '', '', '', 'TS', 'ThS', '', '', '', '', '', '', '', '', '', '',
         '', ''],
    ]
    numbers = [f'({n})' for n in range(1, 29)]

    def person(number, name, man, woman, people, party, post, unit, ts, ths, dh, cd, tc, field):
        return [number, name, man, woman, people, party, post, unit, '01/2019', 3.99, '01.003', 0.3, '', '', ts, ths,
                dh, cd, tc, field, 'Trung cấp', 'Chuyên viên', 'A', 'B1', '', 'Huyện', '0263 000 000', '']
    unit1, unit2 = 'Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch'
    rows(sheet, [['UBND HUYỆN ĐƠN THỬ'], ['DANH SÁCH VÀ TIỀN LƯƠNG CÔNG CHỨC NĂM 2023'],
                 ['(Kèm theo Công văn số 12/UBND-NV ngày 15/01/2024)'], []])
    rows(sheet, head + [numbers], 5)
    rows(sheet, [
        person(1, 'Nguyễn Văn Khải', '02/9/1971', '', 'Kinh', 'x', 'Trưởng phòng', unit1, '', 'x', '', '', '',
               'Quản lý công'),
        person(2, 'Lơ Mu Ha Phương', '', '14/12/1985', 'Cơ Ho', '', 'Chuyên viên', unit1, '', '', 'x', '', '', 'Luật'),
        person(3, 'Trần Thị Ánh', '', 1990, 'Kinh', '', 'Văn thư', unit1, '', '', '', 'x', '', 'Văn thư lưu trữ'),
    ], 9)
    rows(sheet, head, 12)
    rows(sheet, [
        person(1, 'Tống Văn Bình', '3/1979', '', 'Kinh', 'x', 'Phó Trưởng phòng', unit2, '', '', 'x', '', '',
               'Kế toán'),
        person(2, 'Đoàn Văn Nỉ', '30/07/1982', '', 'Kinh', '', 'Chuyên viên', unit2, '', '', '', '', 'x', 'Tài chính'),
        ['', 'Tổng cộng: 05 người'], [],
        ['', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'Đơn Thử, ngày 20 tháng 01 năm 2024'],
        ['', 'NGƯỜI LẬP BIỂU', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 'TRƯỞNG PHÒNG'],
        ['', '(Ký, ghi rõ họ tên)'], [], ['', 'Lê Thị Lập']], 15)
    for top in (5, 12):
        for area in ('A{0}:A{2}', 'B{0}:B{2}', 'C{0}:D{0}', 'C{1}:C{2}', 'D{1}:D{2}', 'J{0}:K{0}', 'L{0}:N{0}',
                     'O{0}:S{0}', 'O{1}:P{1}', 'X{0}:Y{0}'):
            sheet.merge_cells(area.format(top, top + 1, top + 2))
        for column in 'EFGHITUVWZ':
            sheet.merge_cells(f'{column}{top}:{column}{top + 2}')
        for column in 'QRS':
            sheet.merge_cells(f'{column}{top + 1}:{column}{top + 2}')
    sheet.merge_cells('A2:AB2')
    line = Border(bottom=Side(style='thin'))
    for row in range(1, 22):
        for column in range(29, 2100, 7):
            sheet.cell(row, column).border = line
    sheet.cell(400, 3).border = line
    book.save(HERE / '01-danh-sach-28-cot.xlsx')


def roster02():
    """An old .xls by LibreOffice: the name over two columns under one merged head, true dates, the unit only in the title
    lines and again in a column, rows of text dates."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = 'Trích ngang'
    rows(sheet, [
        ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', '', '', '', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['TRƯỜNG THPT LÊ HỒNG PHONG', '', '', '', 'Độc lập - Tự do - Hạnh phúc'],
        ['DANH SÁCH TRÍCH NGANG LÝ LỊCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN'],
        ['Năm học 2023 - 2024'],
        ['TT', 'Họ và tên', '', 'Giới tính', 'Ngày, tháng, năm sinh', 'Dân tộc', 'Tôn giáo', 'Quê quán', 'Chức vụ',
         'Đơn vị công tác', 'Trình độ chuyên môn', 'Chuyên ngành đào tạo', 'Ngày vào Đảng', 'Ghi chú'],
    ])
    unit = 'Trường THPT Lê Hồng Phong'
    rows(sheet, [
        [1, 'Phan Thị Minh', 'Nguyệt', 'Nữ', DAY(1976, 2, 9), 'Kinh', 'Không', 'Xã An Thượng, tỉnh A', 'Hiệu trưởng', unit,
         'Thạc sỹ', 'Vật lý', DAY(2002, 3, 26)],
        [2, 'Ka', 'Hằng', 'Nữ', DAY(1988, 11, 20), 'Mạ', 'Tin Lành', '', 'Giáo viên', unit, 'Đại học', 'Sư phạm Ngữ văn'],
        [3, 'Võ Nguyên', 'Hùng', 'Nam', '19/5/1969', 'Kinh', '', '', 'Giáo viên', unit, 'ĐH', 'Sư phạm Toán', '03/02/1999'],
        [4, "K'", 'Brèo', 'Nam', 1993, 'Mạ', 'Công giáo', '', 'Nhân viên thiết bị', unit, 'Cao đẳng', 'Thiết bị trường học'],
        [5, 'Đinh Công', 'Tráng', 'Nam', DAY(1980, 1, 1), 'Mường', '', '', 'Giáo viên', unit, 'Th.s', 'Hoá học'],
        [], ['', '', '', '', '', '', '', '', '', '', 'HIỆU TRƯỞNG']], 6)
    sheet.merge_cells('B5:C5')
    for row in range(6, 11):
        for column in (5, 13):
            if row != 9:
                sheet.cell(row, column).number_format = 'dd/mm/yyyy'
    convert(book, '02-ly-lich-trich-ngang', 'xls')


def roster03():
    """As personnel software exports: title lines, English codes, numbers as text, formulas with their cached values, a hidden
    sheet with the software's own lists, and a filter."""
    path = HERE / '03-xuat-phan-mem.xlsx'
    book = xlsxwriter.Workbook(path, {'strings_to_numbers': False})
    book.set_properties({'created': datetime.datetime(2024, 1, 1)})
    sheet = book.add_worksheet('Danh sách nhân viên')
    lists = book.add_worksheet('DanhMuc')
    lists.hide()
    day = book.add_format({'num_format': '[$-42A]dd/mm/yyyy;@'})
    sheet.merge_range('A1:L1', 'DANH SÁCH NHÂN VIÊN')
    sheet.write('A2', 'Bộ phận: Tất cả. Ngày xuất: 31/12/2023 08:15')
    head = ['STT', 'Mã nhân viên', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Số CMND/CCCD', 'Dân tộc', 'Đơn vị công tác',
            'Vị trí công việc', 'Trình độ đào tạo', 'Chuyên ngành', 'Trạng thái', 'Họ', 'Tên riêng']
    sheet.write_row('A3', head)
    people = [
        ('NV0001', 'Lê Quang', 'Vinh', 'Nam', DAY(1983, 8, 15), '068083000001', 'Kinh', 'Khoa Nội', 'Bác sĩ',
         'Bác sĩ chuyên khoa I', 'Nội khoa'),
        ('NV0002', 'Huỳnh Thị Thu', 'Ba', 'Nữ', DAY(1991, 12, 3), '068191000002', 'Kinh', 'Khoa Nội', 'Điều dưỡng',
         'Cao đẳng', 'Điều dưỡng'),
        ('NV0010', 'Công Tằng Tôn Nữ', 'Diệu', 'Nữ', DAY(1975, 4, 30), '068175000003', 'Kinh', 'Khoa Dược', 'Dược sĩ',
         'Đại học', 'Dược học'),
        ('NV0011', 'Y Thanh', 'Niê', 'Nam', DAY(1987, 6, 1), '', 'Ê Đê', 'Phòng Kế hoạch tổng hợp', 'Trưởng phòng',
         'BSCKII', 'Ngoại khoa'),
    ]
    for index, (code, family, given, sex, birth, number, people_of, unit, post, level, field) in enumerate(people):
        row = index + 3
        sheet.write_formula(row, 0, '=ROW()-3', None, index + 1)
        sheet.write_string(row, 1, code)
        sheet.write_formula(row, 2, f'=M{row + 1}&" "&N{row + 1}', None, f'{family} {given}')
        sheet.write_string(row, 3, sex)
        sheet.write_datetime(row, 4, datetime.datetime.combine(birth, datetime.time()), day)
        for column, text in enumerate([number, people_of, unit, post, level, field, 'Đang làm việc', family, given], 5):
            sheet.write_string(row, column, text)
    sheet.write_formula(7, 2, '="Tổng số: "&COUNTA(B4:B7)', None, 'Tổng số: 4')
    sheet.autofilter(2, 0, 6, 13)
    lists.write_row('A1', ['STT', 'Họ và tên', 'Ngày sinh'])
    lists.write_row('A2', [1, 'Nguyễn Văn Mẫu', '01/01/1980'])
    book.close()


def roster04():
    """The form BM04 with x matrices for level, party, minority; sections by school with numbers from 1; sums below each."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = 'BM04'
    rows(sheet, [
        ['', '', '', '', '', '', '', '', '', '', '', '', '', '', 'BM04'],
        ['THỐNG KÊ ĐỘI NGŨ VIÊN CHỨC NGÀNH GIÁO DỤC'],
        ['Thời điểm: 31/12/2023'],
        ['STT', 'Họ và tên', 'Năm sinh', '', 'Chức vụ', 'Trình độ chuyên môn', '', '', '', '', 'Trình độ LLCT', '', '',
         'Dân tộc thiểu số', 'Đảng viên'],
        ['', '', 'Nam', 'Nữ', '', 'TS', 'ThS', 'ĐH', 'CĐ', 'TC', 'Cao cấp', 'Trung cấp', 'Sơ cấp', '', ''],
        ['A', 'B', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
        ['I', 'CẤP TIỂU HỌC'],
        ['1', "Trường Tiểu học Đạ M'Rông"],
        [1, 'Nguyễn Thị Hoa', '', '20/10/1978', 'Hiệu trưởng', '', '', 'x', '', '', '', 'x', '', '', 'X'],
        [2, 'Liêng Hót Ha Chú', '06/05/1984', '', 'Giáo viên', '', '', '', 'x', '', '', '', '', 'x', ''],
        [3, 'Trần Văn Tổng', '9/9/1990', '', 'Giáo viên', '', '', 'x', '', '', '', '', 'x', '', ''],
        ['', 'Cộng', 2, 1, '', 0, 0, 2, 1, 0, 0, 1, 1, 1, 1],
        ['2', 'Trường THCS Liêng Srônh'],
        [1, 'Cil Bri Ka Sương', '', 1981, 'Giáo viên', '', 'x', '', '', '', '', 'x', '', 'x', 'x'],
        [2, 'Phạm Đức Cộng', '12/1975', '', 'Nhân viên', '', '', '', '', 'x', '', '', '', '', ''],
        ['', 'Cộng', 1, 1, '', 0, 1, 0, 0, 1, 0, 1, 0, 1, 1],
        ['', 'TỔNG CỘNG', 3, 2, '', 0, 1, 2, 1, 1, 0, 2, 1, 2, 2],
        [], ['', 'Người lập', '', '', '', '', '', '', '', '', '', 'Thủ trưởng đơn vị']])
    for area in ('A2:O2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:J4', 'K4:M4', 'N4:N5', 'O4:O5'):
        sheet.merge_cells(area)
    convert(book, '04-ma-tran-dau-x', 'xlsx', through='ods')


# The letters of TCVN 5712:1993 (VN3) that this roster needs, as Windows-1252 shows them.
VN3 = dict(zip(
    'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ',
    bytes([0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xA8, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xA9, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xAE,
           0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xAA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF, 0xE1,
           0xE2, 0xE3, 0xE4, 0xAB, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xAC, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2,
           0xF3, 0xF4, 0xAD, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE]).decode('cp1252')))
VN3 |= dict(zip('ĂÂĐÊÔƠƯ', bytes([0xA1, 0xA2, 0xA7, 0xA3, 0xA4, 0xA5, 0xA6]).decode('cp1252')))


def tcvn(text):
    return ''.join(VN3.get(letter, letter) for letter in text)


def roster05():
    """An old .xls with cells in .VnTime, capitals in .VnTimeH, one Unicode column and a cell of two fonts."""
    book = xlwt.Workbook(encoding='utf-8')
    sheet = book.add_sheet('DS')

    def style(font, bold=False, form=None):
        made = xlwt.XFStyle()
        made.font.name, made.font.bold = font, bold
        if form:
            made.num_format_str = form
        return made
    small, capital, plain = style('.VnTime'), style('.VnTimeH', True), style('Times New Roman')
    day = style('.VnTime', form='dd/mm/yyyy')
    # In a font of capitals small letters are typed and capitals are seen.
    sheet.write(0, 0, tcvn('sở nông nghiệp và phát triển nông thôn'), capital)
    sheet.write(1, 0, tcvn('danh sách cán bộ chủ chốt'), capital)
    sheet.write(2, 0, tcvn('Tính đến 31/12/2009'), small)
    for column, text in enumerate(['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Đơn vị', 'Chức vụ', 'Trình độ',
                                   'Chuyên ngành', 'Đảng viên']):
        sheet.write(3, column, tcvn(text), small)
    people = [
        (tcvn('Nguyễn Văn Thưởng'), small, DAY(1968, 3, 26), 'Nam', 'Kinh', 'Sở Nông nghiệp', 'Giám đốc', 'Tiến sĩ',
         'Lâm nghiệp', 'x'),
        (tcvn('trần thị hương giang'), capital, DAY(1979, 7, 27), 'Nữ', 'Kinh', 'Sở Nông nghiệp', 'Phó Giám đốc',
         'Thạc sĩ', 'Thuỷ lợi', 'x'),
        ('Đỗ Quý Mùi', plain, '15/01/1991', 'Nam', 'Mường', 'Chi cục Kiểm lâm', 'Kiểm lâm viên', 'Đại học',
         'Quản lý tài nguyên rừng', ''),
        (None, None, '11/11/1986', 'Nữ', 'Kinh', 'Chi cục Kiểm lâm', 'Kế toán', 'Cao đẳng', 'Kế toán', ''),
    ]
    for index, (name, font, birth, *rest) in enumerate(people):
        row = 4 + index
        sheet.write(row, 0, index + 1, small)
        if name:
            sheet.write(row, 1, name, font)
        else:
            sheet.write_rich_text(
                row, 1, [(tcvn('Vũ '), small.font), (tcvn('Ngọc Ước'), style('.VnTime', True).font)], small)
        sheet.write(row, 2, birth, day)
        for column, text in enumerate(rest, 3):
            # The posts were typed anew in Unicode.
            sheet.write(row, column, text if column == 6 else tcvn(text), plain if column == 6 else small)
    sheet.write(9, 6, tcvn('giám đốc'), capital)
    book.save(HERE / '05-phong-vntime.xls')


def roster06():
    """Dates counted from 1904, years as numbers and as formatted dates, the header in the first row."""
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = 'Sheet1'
    rows(sheet, [
        ['STT', 'HỌ VÀ TÊN', 'NĂM SINH', 'PHÁI', 'DÂN TỘC', 'NƠI CÔNG TÁC', 'CHỨC DANH', 'BẰNG CẤP', 'NGÀNH'],
        [1, 'Bùi Tiến Đạt', DAY(1970, 2, 28), 'Nam', 'Kinh', 'Bảo tàng tỉnh', 'Giám đốc', 'ThS', 'Lịch sử'],
        [2, 'Lý Thị Mai', DAY(1958, 7, 14), 'Nữ', 'Tày', 'Bảo tàng tỉnh', 'Nghệ nhân', '', ''],
        [3, "Rơ Lan H'Ti", DAY(1995, 12, 31), 'Nữ', 'Gia Rai', 'Bảo tàng tỉnh', 'Thuyết minh viên', 'Cử nhân',
         'Văn hoá học'],
        [4, 'Đặng Tuấn Kiệt', 1988, 'Nam', 'Kinh', 'Thư viện tỉnh', 'Thư viện viên', 'ĐH', 'Thông tin - thư viện'],
        [5, 'Mai Xuân Cường', '04-10-1962', 'Nam', 'Kinh', 'Thư viện tỉnh', 'Phó Giám đốc', 'Đại học',
         'Bảo tồn bảo tàng'],
    ])
    for row, form in ((2, 'd/m/yy'), (3, 'dd\\-mm\\-yyyy'), (4, '[$-409]mmmm d, yyyy')):
        sheet.cell(row, 3).number_format = form
    book.save(HERE / '06-ngay-1904.xlsx')


def roster07():
    """A sheet for each commune, a summary of counts first, an empty one, and a hidden one with last year's people."""
    book = openpyxl.Workbook()
    total = book.active
    total.title = 'Tổng hợp'
    rows(total, [['BIỂU TỔNG HỢP'], ['STT', 'Đơn vị', 'Số lượng', 'Trong đó nữ', 'Đảng viên'],
                 [1, 'Xã Đức Trọng', 2, 1, 1], [2, 'Xã Tân Hội', 2, 0, 1], ['', 'Tổng cộng', 4, 1, 2]])
    head = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Đơn vị', 'Chức vụ', 'Trình độ', 'Chuyên ngành',
            'Đảng viên']
    sheets = {
        'Xã Đức Trọng': [
            [1, 'Hoàng Thị Yến', '08/03/1989', 'Nữ', 'Nùng', 'UBND xã Đức Trọng', 'Công chức văn hoá - xã hội', 'Đại học',
             'Công tác xã hội', 'x'],
            [2, 'Ma Seo Phử', '17/06/1994', 'Nam', 'Mông', 'UBND xã Đức Trọng', 'Công chức địa chính', 'Cao đẳng',
             'Quản lý đất đai', '']],
        'Xã Tân Hội': [
            [1, 'Ngô Bá Khá', '12/12/1981', 'Nam', 'Kinh', 'UBND xã Tân Hội', 'Công chức tư pháp', 'Đại học', 'Luật', 'x'],
            [2, 'Ngô Bá Khá', '12/12/1992', 'Nam', 'Kinh', 'UBND xã Tân Hội', 'Công chức tài chính', 'Đại học', 'Kế toán',
             '']],
        'Năm 2022': [
            [1, 'Người Năm Cũ', '01/01/1960', 'Nam', 'Kinh', 'UBND xã Tân Hội', 'Chủ tịch', 'Đại học', 'Luật', 'x']],
    }
    for name, people in sheets.items():
        sheet = book.create_sheet(name)
        rows(sheet, [[f'DANH SÁCH CÔNG CHỨC {name.upper()}'], [], head] + people)
    book['Năm 2022'].sheet_state = 'hidden'
    book.create_sheet('Trang tính5')
    convert(book, '07-nhieu-trang', 'xlsx')


def roster08():
    """A unit merged over its people, a section's name cut over two cells, a person with nothing but a name."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = 'Danh sách'
    rows(sheet, [
        ['THÀNH PHỐ BÌNH THỬ'], ['DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC'], [],
        ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Chức vụ', 'Trình độ chuyên môn', 'Chuyên ngành',
         'Đảng viên', 'Đơn vị'],
        ['', 'UBND phường Lo', ' Thuận'],
        [1, 'Trương Thị Lan', '8/8/1980', 'Nữ', 'Kinh', 'Chủ tịch', 'Đại học', 'Hành chính học', 'x',
         'UBND phường Lo Thuận'],
        [2, 'Hà Văn Tám', '7/7/1977', 'Nam', 'Thái', 'Phó Chủ tịch', 'Cử nhân', 'Luật', 'x'],
        [3, 'Lò Thị Piêng'],
        ['', 'Trạm Y tế', ' phường Lo Thuận'],
        [1, 'Nông Văn Dền', '14/2/1990', 'Nam', 'Tày', 'Y sĩ', 'Trung cấp', 'Y sĩ đa khoa'],
        [2, 'Vi Thị Xuyến', '15/5/1985', 'Nữ', 'Thái', 'Hộ sinh', 'Cao đẳng', 'Hộ sinh'],
    ])
    sheet.merge_cells('J6:J8')
    sheet.merge_cells('A2:J2')
    convert(book, '08-o-gop', 'xlsx', through='ods')


def roster09():
    """A CSV as Excel writes it here: byte order mark, semicolons, CR LF, decimal commas; the unit only on a group's first row."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=';', lineterminator='\r\n')
    writer.writerows([
        ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'] + [''] * 10, ['DANH SÁCH VIÊN CHỨC'] + [''] * 10, [''] * 11,
        ['Đơn vị', 'TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Chức vụ', 'Trình độ', 'Chuyên ngành',
         'Hệ số lương', 'Đảng viên'],
        ['Trung tâm Khuyến nông', 1, 'Dương Văn Lộc', '31/1/1972', 'Nam', 'Kinh', 'Giám đốc', 'Thạc sĩ', 'Trồng trọt', '5,42',
         'x'],
        ['', 2, 'Thạch Thị Sà Rinh', '5/4/1986', 'Nữ', 'Khmer', 'Viên chức', 'Đại học', 'Chăn nuôi', '3,33', ''],
        ['', 3, 'Kim Ngọc Sơn', '10/10/1990', 'Nam', 'Khmer', 'Viên chức', 'Đại học', 'Bảo vệ thực vật', '3,00', ''],
        ['Trung tâm Giống', 1, 'Lâm Thị Bé Năm', '3/3/1983', 'Nữ', 'Kinh', 'Giám đốc', 'Đại học',
         'Nông học, giống cây trồng', '4,32', 'x'],
        ['', 2, 'Danh Út', '1995', 'Nam', 'Khmer', 'Viên chức', 'Cao đẳng', 'Nuôi trồng thuỷ sản', '2,10', ''],
        ['', '', 'Cộng danh sách có 05 người'] + [''] * 8,
    ])
    (HERE / '09-don-vi-dong-dau.csv').write_bytes(b'\xef\xbb\xbf' + out.getvalue().encode())


def roster10():
    """“Unicode text” of Excel: UTF-16 with tabs. Titles in front of names, two degrees in a cell, line ends inside cells,
    capitals, sections, names that differ by a tone's place alone."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter='\t', lineterminator='\r\n')
    writer.writerows([
        ['DANH SÁCH TRÍ THỨC'] + [''] * 8,
        ['TT', 'Họ tên', 'Năm sinh', 'Giới tính', 'Dân tộc', 'Chức vụ\nhiện tại', 'Trình độ chuyên môn', 'Chuyên ngành',
         'Đảng viên\n(nếu có)'],
        ['I', 'Trường Đại học Đà Lạt'] + [''] * 7,
        [1, 'PGS. TS. Trần Ngọc Anh', '01/06/1961', 'Nam', 'Kinh', 'Trưởng khoa\nTrưởng bộ môn', 'Tiến sỹ', 'Toán giải tích',
         'x'],
        [2, 'TS. NGUYỄN THỊ THUỶ', '15/9/1975', 'Nữ', 'Kinh', 'Giảng viên chính', 'Tiến sĩ', 'Sinh học', ''],
        [3, 'NGUYỄN THỊ THỦY', '15/9/1980', 'Nữ', 'Kinh', 'Giảng viên', 'Thạc sĩ', 'Ngôn ngữ Anh', ''],
        ['II', 'Viện Nghiên cứu hạt nhân'] + [''] * 7,
        [1, "Ka H' Hoa", '2/1/1990', 'Nữ', 'K`Ho', 'Nghiên cứu viên', 'Đại học Vật lý; Thạc sĩ Kỹ thuật hạt nhân', '', ''],
        [2, 'GS.TSKH Phan Đình Phùng', '1968', 'Nam', 'Kinh', 'Nghiên cứu viên cao cấp', 'TSKH', 'Vật lý hạt nhân', 'x'],
        ['', 'Tổng cộng: 05 đồng chí'] + [''] * 7,
    ])
    (HERE / '10-hoc-ham-hoc-vi.csv').write_bytes(b'\xff\xfe' + out.getvalue().encode('utf-16-le'))


for make in (roster01, roster02, roster03, roster04, roster05, roster06, roster07, roster08, roster09, roster10):
    make()

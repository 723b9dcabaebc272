import ArgumentParser

/// What is said of options that several commands have.
///
/// A command has them itself and in few groups: the parser looks up the types of each group anew at every start.
extension ArgumentHelp {
    static let registry = ArgumentHelp(
        said(
            "Tệp sổ; nếu không ghi thì lấy TRITHUC_REGISTRY, rồi ./trithuc.sqlite.",
            "The registry file; else TRITHUC_REGISTRY, else ./trithuc.sqlite."),
        valueName: said("tệp", "file"))

    static let lang = ArgumentHelp(
        said("Ngôn ngữ trên màn hình.", "The language of the screen."),
        valueName: said("ngôn-ngữ", "lang"))

    static let knownOn = ArgumentHelp(
        said(
            "Theo những gì sổ đã biết đến một ngày, thời điểm hoặc số lần cập nhật; mặc định bây giờ.",
            "As the registry knew it on a date, at a moment or after a change's number; default now."
        ),
        valueName: said("ngày", "date"))

    static let conditions = ArgumentHelp(
        said(
            "Chỉ những người thoả điều kiện; ghi nhiều lần được. Một trong vài giá trị: level=THS,TS. Không phải (kể cả chưa rõ, vì chưa rõ không phải là nam): 'sex!=male'. Khoảng và thứ bậc: age=31-40, 'level>=THS'. Gồm cả cấp dưới: locality=\"huyện Lạc Dương\", discipline=38.",
            "Only people who meet it; may be repeated. One of several values: level=THS,TS. Not (unknown included, for it is not known to be male): 'sex!=male'. Ranges and order: age=31-40, 'level>=THS'. With all that lies below: locality=\"huyện Lạc Dương\", discipline=38."
        ),
        valueName: said("chiều=giá-trị", "dim=value"))

    static let allocate = ArgumentHelp(
        said(
            "Chia người ở dòng “một trong” theo tỷ lệ dân số đã công bố và ghi rõ là ước tính; chưa có tỷ lệ thì dòng giữ nguyên.",
            "Share people of “one of” rows out by published shares of the population, marked as estimates; without shares a row stays."
        ))
}

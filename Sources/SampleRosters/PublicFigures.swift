/// Names that chance must not give to an invented person: heads of the Party, the State, the Government
/// and the National Assembly, and national heroes that the name tables could make.
enum PublicFigures {
    static let names: Set<String> = [
        "Hồ Chí Minh", "Lê Duẩn", "Trường Chinh", "Nguyễn Văn Linh", "Đỗ Mười", "Lê Khả Phiêu",
        "Nông Đức Mạnh", "Nguyễn Phú Trọng", "Tô Lâm", "Lê Đức Anh", "Trần Đức Lương",
        "Nguyễn Minh Triết", "Trương Tấn Sang", "Trần Đại Quang", "Nguyễn Xuân Phúc",
        "Võ Văn Thưởng", "Lương Cường", "Phạm Văn Đồng", "Phạm Hùng", "Võ Văn Kiệt",
        "Phan Văn Khải", "Nguyễn Tấn Dũng", "Phạm Minh Chính", "Nguyễn Sinh Hùng",
        "Nguyễn Thị Kim Ngân", "Vương Đình Huệ", "Trần Thanh Mẫn", "Nguyễn Văn An",
        "Võ Nguyên Giáp", "Trần Phú", "Trần Hưng Đạo", "Nguyễn Huệ", "Nguyễn Trãi", "Lê Lợi",
        "Nguyễn Thị Định", "Võ Thị Sáu", "Nguyễn Văn Trỗi", "Trần Cẩm Tú", "Võ Thị Ánh Xuân",
    ]
}

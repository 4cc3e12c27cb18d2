import Corpus
import Testing

@Suite struct WrittenDateTests {
    @Test(arguments: [
        ("11 Oct. 2022", "2022-10-11"), ("1er octobre 2022", "2022-10-01"), ("13 Oct. 2022 10:54", "2022-10-13"),
        ("29/11/2022", "2022-11-29"), ("2022-11", "2022-11"), ("2022-11-29", "2022-11-29"),
        ("2022-11-29T08:15:00Z", "2022-11-29"), ("2022-11-29 08:15:00.123+02:00", "2022-11-29"),
        ("October 12, 2022", "2022-10-12"), ("Oct. 12th, 2022", "2022-10-12"), ("12th of October 2022", "2022-10-12"),
        ("mercredi 12 octobre 2022", "2022-10-12"), ("Wed., 12 October 2022", "2022-10-12"),
        ("le 3 août 2021", "2021-08-03"),
        ("AOÛT 2021", "2021-08"), ("fe\u{301}vrier 2021", "2021-02"), ("15 déc. 2021 à 9 h 05", "2021-12-15"),
        ("12.10.2022", "2022-10-12"), ("12-10-2022", "2022-10-12"), ("10/29/2022", "2022-10-29"),
        ("1/2/22", "2022-02-01"),
        ("12\u{A0}octobre\u{202F}2022", "2022-10-12"), ("29 février 2024", "2024-02-29"), ("2022", "2022"),
        ("  12 octobre 2022  ", "2022-10-12"), ("12-oct-2022", "2022-10-12"),
        ("6 juin 2022 at 6:30 pm GMT", "2022-06-06"),
    ])
    func readsADateAndNothingElse(_ text: String, _ iso: String) {
        #expect(WrittenDate(text)?.date?.description == iso)
    }

    @Test(arguments: [
        "", "hier", "mardi", "31 avril 2022", "29 février 2023", "12 octobre 2022 soldats", "octobre", "2022 octobre",
        "12",
        "12/2022", "2022-13", "500,000 2022", "99/99/9999", "12 octobre 20222", "le 12", "10:54",
        "12 mars et 13 mars 2022",
    ])
    func refusesEverythingElse(_ text: String) {
        #expect(WrittenDate(text)?.date == nil)
    }

    @Test func readsTheWeekdayTheTimeAndWhereItEnds() throws {
        let text = "publié jeudi 20 février 2020 à 12h55, dit-on"
        let bytes = Array(text.utf8)
        let start = try #require(text.utf8.firstIndex(of: UInt8(ascii: "j"))).utf16Offset(in: text) + 1
        let date = try #require(bytes.withUnsafeBufferPointer { WrittenDate.read($0, at: start) })
        #expect(date.weekday == 4)
        #expect(date.hour == 12)
        #expect(date.minute == 55)
        #expect(String(decoding: bytes[date.utf8Range], as: UTF8.self) == "jeudi 20 février 2020 à 12h55")
    }

    @Test func readsADayAndMonthWithoutAYear() throws {
        let bytes = Array("12 octobre, 2022 soldats".utf8)
        let date = try #require(bytes.withUnsafeBufferPointer { WrittenDate.read($0, at: 0) })
        #expect(date.day == 12)
        #expect(date.month == 10)
        #expect(date.year == nil)
        #expect(date.date == nil)
        #expect(date.utf8Range == 0..<10)
    }
}

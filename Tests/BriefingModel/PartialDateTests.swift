import BriefingModel
import Testing

@Suite struct PartialDateTests {
    @Test(arguments: [("2022-10-12", 3), ("2000-02-29", 2), ("1970-01-01", 4), ("2024-06-13", 4)])
    func knowsTheWeekday(_ iso: String, _ weekday: Int) {
        #expect(PartialDate(iso: iso)?.weekday == weekday)
    }

    @Test(arguments: ["2022-10-12", "2022-10", "2022", "0999-01-01"])
    func printsWhatItReads(_ iso: String) {
        #expect(PartialDate(iso: iso)?.description == iso)
    }

    @Test(arguments: ["2022-02-30", "2022-13", "22-10-12", "2022-1-2", "", "2022-", "2022-10-12-1", "+022"])
    func refusesWhatTheCalendarDoesNotHave(_ iso: String) {
        #expect(PartialDate(iso: iso) == nil)
    }

    @Test func countsDaysBackAndForth() {
        for number in stride(from: -800_00, through: 400_00, by: 37) {
            let date = PartialDate(dayNumber: number)
            #expect(date?.firstDayNumber == number, "\(String(describing: date))")
        }
    }
}

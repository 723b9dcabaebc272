import Census
import CivilDates
import Glibc
import Registry

// Times the search for people by name in a registry file: name-search REGISTRY TEXT… prints for each text how many
// were found, and in milliseconds of processor time: the search for who it is, the first time and the best of several; the best
// with the reading of all that is listed of them.
func milliseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

let registry = try Registry.open(at: CommandLine.arguments[1])
let shown: [Dimension] = [.sex, .level, .title, .field, .organisation, .locality]
let needs: [Census.Need] = [.init([]), .init(shown, hasIdentity: true)]
for text in CommandLine.arguments.dropFirst(2) {
    var times: [[Double]] = [[], []]
    var found = 0
    for place in needs.indices {
        for _ in 0..<15 {
            let start = milliseconds()
            let census = try Census.open(
                registry, asOf: CivilDate.today(), need: needs[place], named: text)
            times[place].append(milliseconds() - start)
            found = census.count
        }
    }
    print(
        text, found, times[0][0], times[0].min() ?? 0, times[1].min() ?? 0, separator: "\t")
}

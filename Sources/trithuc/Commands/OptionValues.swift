public import ArgumentParser
public import Statistics

extension Measure: ExpressibleByArgument {}

extension ComparedTable.Order: ExpressibleByArgument {}

import BriefingModel

/// Finds the names of known entities in a text: ranges in Unicode scalars, in order, not overlapping.
public typealias NameFinder = @Sendable (String) -> [(range: Range<Int>, target: EntityReference)]

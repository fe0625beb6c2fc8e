namespace Dukaan.Search;

/// <summary>A term of the shop that a word of a query may be.</summary>
/// <param name="Segment">The first segment that has it.</param>
/// <param name="Term">Its number there.</param>
/// <param name="Distance">How far it is from the word.</param>
/// <param name="Frequency">In how many products it stands.</param>
internal readonly record struct Candidate(int Segment, int Term, int Distance, int Frequency);

namespace Dukaan.Search;

/// <summary>A term of one segment that a word of a query may be.</summary>
/// <param name="Term">Its number in the segment.</param>
/// <param name="Distance">How far it is from the word; what that means, says who looked.</param>
internal readonly record struct TermMatch(int Term, int Distance) : IComparable<TermMatch>
{
    public int CompareTo(TermMatch other) => Term.CompareTo(other.Term) is not 0 and var order ? order : Distance.CompareTo(other.Distance);
}

namespace Dukaan.Team;

/// <summary>A line of a shop's audit trail: who changed what.</summary>
/// <param name="Number">Grows with time, with gaps.</param>
/// <param name="Actor">As <see cref="Caller.Actor"/>: <c>seller:{id}</c>, <c>key:{id}</c>, <c>system</c>.</param>
/// <param name="Action">Past tense with its object: <c>product.edited</c>.</param>
/// <param name="Subject">The id of what was changed.</param>
/// <param name="Detail">The names of the fields changed, or a role; never personal data.</param>
[GenerateSerializer, Immutable, Alias("activity-entry")]
public sealed record ActivityEntry(long Number, DateTimeOffset At, string Actor, string Action, string Subject, string Detail);

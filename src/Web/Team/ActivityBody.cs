using Dukaan.Team;

namespace Dukaan.Web.Team;

/// <summary>A line of a shop's audit trail: who changed what.</summary>
/// <param name="At">UTC.</param>
/// <param name="Actor"><c>seller:{id}</c>, <c>key:{id}</c> or <c>system</c>.</param>
/// <param name="Action">Past tense with its object, such as <c>product.edited</c>.</param>
/// <param name="Subject">The id of what was changed.</param>
/// <param name="Detail">The names of the fields changed, or a role.</param>
public sealed record ActivityBody(DateTimeOffset At, string Actor, string Action, string Subject, string Detail)
{
    public static ActivityBody Of(ActivityEntry entry) => new(entry.At, entry.Actor, entry.Action, entry.Subject, entry.Detail);
}

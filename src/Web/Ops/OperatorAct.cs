using System.Collections.Immutable;
using Dukaan.Silo.Operators;

namespace Dukaan.Web.Ops;

/// <summary>Endpoint metadata: what an operator must be allowed, and how the log names what it does. The last one applies.</summary>
/// <param name="Permission">What the operator's role must include.</param>
/// <param name="Action">How the log names it, such as <c>shop.move</c>; null for pages, which change nothing.</param>
/// <param name="Fields">The fields of the form that the log repeats: never secrets, nothing personal.</param>
internal sealed record OperatorAct(OperatorPermission Permission, string? Action, ImmutableArray<string> Fields)
{
    /// <summary>Whether it changes nothing, and is a POST only so that what is typed stands in no address.</summary>
    public bool OnlyReads { get; init; }
}

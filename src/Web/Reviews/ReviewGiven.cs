using Dukaan.Reviews;

namespace Dukaan.Web.Reviews;

/// <summary>A decision about a review; what is left out stays.</summary>
/// <param name="State"><c>shown</c> or <c>hidden</c>.</param>
/// <param name="Answer">Your answer, up to 1,000 characters; empty removes it.</param>
public sealed record ReviewGiven(ReviewState? State = null, string? Answer = null);

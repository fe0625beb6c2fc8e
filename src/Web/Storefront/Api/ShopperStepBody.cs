namespace Dukaan.Web.Storefront.Api;

/// <summary>What happened to an order, for its shopper: not who did it.</summary>
/// <param name="Type">Past tense: <c>placed</c>, <c>confirmed</c>, <c>rejected</c>.</param>
/// <param name="Reason">What was said; empty if nothing.</param>
public sealed record ShopperStepBody(string Type, DateTimeOffset At, string Reason);

namespace Dukaan.Web.Storefront.Api;

/// <summary>A step of an order, for its shopper, without the actor.</summary>
/// <param name="Type">Past tense: <c>placed</c>, <c>confirmed</c>, <c>rejected</c>.</param>
/// <param name="Reason">The reason given; empty if none.</param>
public sealed record ShopperStepBody(string Type, DateTimeOffset At, string Reason);

using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Pricing;

/// <summary>A discount that an order has.</summary>
/// <param name="Code">What was typed for it; null: it came by itself.</param>
/// <param name="Amount">What it takes off the goods, or for free delivery off the delivery.</param>
public sealed record AppliedDiscountBody(string Title, string? Code, DiscountKind Kind, Money Amount);

using Dukaan.Pricing;
using Dukaan.Values;

namespace Dukaan.Web.Pricing;

/// <summary>A discount that was applied to an order.</summary>
/// <param name="Code">The code that was typed; null: it applied automatically.</param>
/// <param name="Amount">The amount off the goods, or for free delivery off the delivery charge.</param>
public sealed record AppliedDiscountBody(string Title, string? Code, DiscountKind Kind, Money Amount);

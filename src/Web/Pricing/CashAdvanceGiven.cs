using Dukaan.Web.Http;

namespace Dukaan.Web.Pricing;

/// <summary>What is paid online first of an order with cash on delivery: the greater of the two.</summary>
/// <param name="Percent">Of what is left to pay, 0 to 100.</param>
/// <param name="Amount">In the shop's currency.</param>
public sealed record CashAdvanceGiven(int? Percent = null, MoneyGiven? Amount = null);

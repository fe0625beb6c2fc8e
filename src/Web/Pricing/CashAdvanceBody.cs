using Dukaan.Values;

namespace Dukaan.Web.Pricing;

/// <summary>What is paid online first of an order with cash on delivery: the greater of the two.</summary>
/// <param name="Percent">Of what is left to pay.</param>
public sealed record CashAdvanceBody(int Percent, Money Amount);

using Dukaan.Values;

namespace Dukaan.Web.Http;

/// <summary>An amount in a request.</summary>
/// <param name="Amount">Whole minor units: ₹150.00 is 15000.</param>
/// <param name="Currency">ISO 4217.</param>
public sealed record MoneyGiven(long? Amount, string? Currency)
{
    /// <summary>The amount, if both parts are there. The domain decides whether it is allowed.</summary>
    /// <exception cref="ErrorException">422: a part is missing.</exception>
    public Money Read(string field) =>
        this switch
        {
            { Amount: null } => throw new ErrorException(
                Problem.Field($"{field}.amount", "required", $"{field}.amount is missing: whole minor units, so ₹150.00 is 15000.")
            ),
            { Currency: null or "" } => throw new ErrorException(
                Problem.Field($"{field}.currency", "required", $"{field}.currency is missing: an ISO 4217 code such as INR.")
            ),
            _ => new Money(Amount.Value, Currency),
        };
}

namespace Dukaan.Pricing;

/// <summary>Errors of discount codes. A code that is switched off is as unknown as that of another shop.</summary>
public static class DiscountErrors
{
    private const string Field = "discountCode";

    public static Error Unknown() => Error.Invalid(Field, "unknown-code", "This shop has no such discount code.");

    public static Error NotYet() => Error.Conflict("code-not-yet", "This discount code cannot be used yet.", Field);

    public static Error Expired() => Error.Conflict("code-expired", "This discount code is over.", Field);

    public static Error UsedUp() => Error.Conflict("code-used-up", "This discount code has been used as often as it can be.", Field);

    public static Error NotForThese() => Error.Conflict("code-not-for-these", "This discount code is for other products.", Field);

    /// <summary>Whether the shop has no such code that could be used today, whatever is ordered: what somebody gets who guesses.</summary>
    public static bool IsWrong(Error error) => error.Code is "unknown-code" or "code-not-yet" or "code-expired" or "code-used-up";

    /// <param name="minimum">What the goods must cost; it is in <see cref="Error.NewTotal"/>.</param>
    public static Error MinimumNotMet(Money minimum) =>
        Error.Conflict("code-minimum", "This discount code needs a larger order.", Field) with
        {
            NewTotal = minimum,
        };
}

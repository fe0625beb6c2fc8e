namespace Dukaan.Pricing;

/// <summary>Why a discount code does not count. A code that is switched off is as unknown as another shop's.</summary>
public static class DiscountRefusals
{
    private const string Field = "discountCode";

    public static Refusal Unknown() => Refusal.Invalid(Field, "unknown-code", "This shop has no such discount code.");

    public static Refusal NotYet() => Refusal.Conflict("code-not-yet", "This discount code cannot be used yet.", Field);

    public static Refusal Expired() => Refusal.Conflict("code-expired", "This discount code is over.", Field);

    public static Refusal UsedUp() => Refusal.Conflict("code-used-up", "This discount code has been used as often as it can be.", Field);

    public static Refusal NotForThese() => Refusal.Conflict("code-not-for-these", "This discount code is for other products.", Field);

    /// <param name="minimum">What the goods must cost; it is in <see cref="Refusal.NewTotal"/>.</param>
    public static Refusal MinimumNotMet(Money minimum) =>
        Refusal.Conflict("code-minimum", "This discount code needs a larger order.", Field) with
        {
            NewTotal = minimum,
        };
}

using System.Globalization;

namespace Dukaan.Couriers;

/// <summary>A parcel's way in India, as couriers price it.</summary>
/// <param name="From">The pick-up's PIN code.</param>
/// <param name="To">The recipient's.</param>
/// <param name="Size">Its weight is rounded up to half kilograms, as couriers do.</param>
/// <param name="Cash">Whether cash is collected.</param>
public sealed record CourierRoute(string From, string To, ParcelSize Size, bool Cash)
{
    private const int Step = 500;
    private const int Digits = 6;
    private const int MaxGrams = 100_000;

    /// <summary>Names it among those of a store.</summary>
    public string Key =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{From}-{To}-{Size.Grams}-{Size.Length}x{Size.Breadth}x{Size.Height}-{(Cash ? "cash" : "paid")}"
        );

    /// <summary>The way of a parcel, or null: there is no such PIN code, or nobody carries so much.</summary>
    public static CourierRoute? Of(CourierAccount account, CarriageQuestion question)
    {
        var to = InputNormalizer.Normalize(question.PostalCode).Replace(" ", "", StringComparison.Ordinal);
        var grams = question.Grams ?? account.Usual.Grams;
        return to.Length == Digits && to.All(char.IsAsciiDigit) && to[0] != '0' && grams <= MaxGrams
            ? new CourierRoute(
                account.PickupPostalCode,
                to,
                account.Usual with
                {
                    Grams = (int)Math.Max(1, (grams + Step - 1) / Step) * Step,
                },
                question.Cash
            )
            : null;
    }
}

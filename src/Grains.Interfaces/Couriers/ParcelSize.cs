namespace Dukaan.Couriers;

/// <summary>What a packed parcel weighs and measures.</summary>
/// <param name="Grams">1 to 100,000.</param>
/// <param name="Length">In centimetres, 1 to 300; as the others.</param>
[GenerateSerializer, Immutable, Alias("parcel-size")]
public sealed record ParcelSize(int Grams, int Length, int Breadth, int Height)
{
    private const int MaxGrams = 100_000;
    private const int MaxSide = 300;

    /// <summary>A small parcel.</summary>
    public static ParcelSize Small { get; } = new(500, 20, 15, 10);

    /// <summary>What is wrong with it, or null.</summary>
    public Error? Check() =>
        Grams is < 1 or > MaxGrams ? Error.Invalid("grams", "weight", $"A parcel weighs 1 to {MaxGrams} grams.")
        : new[] { ("length", Length), ("breadth", Breadth), ("height", Height) }.FirstOrDefault(side => side.Item2 is < 1 or > MaxSide)
            is { Item1: { } side }
            ? Error.Invalid(side, "out-of-range", $"A side of a parcel has 1 to {MaxSide} centimetres.")
        : null;
}

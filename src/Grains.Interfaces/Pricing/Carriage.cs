namespace Dukaan.Pricing;

/// <summary>What the shop's courier says of a parcel to an address.</summary>
/// <param name="Rate">What it asks, in paise; 0 unless it carries the parcel.</param>
[GenerateSerializer, Immutable, Alias("carriage")]
public sealed record Carriage(CarriageKind Kind, long Rate = 0)
{
    public static Carriage Unknown { get; } = new(CarriageKind.Unknown);

    public static Carriage Away { get; } = new(CarriageKind.Away);
}

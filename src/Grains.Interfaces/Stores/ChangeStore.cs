using Dukaan.Hours;

namespace Dukaan.Stores;

/// <summary>
/// Changes a store's settings; null leaves a value unchanged. An empty text clears an optional value (description, picture, phone, VPA,
/// address, return policy).
/// </summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="IfVersion">Refused as stale if the store's version differs; null: not checked.</param>
[GenerateSerializer, Immutable, Alias("change-store")]
public sealed record ChangeStore(
    string OperationId,
    long? IfVersion = null,
    string? Name = null,
    string? Slug = null,
    string? Description = null,
    string? Currency = null,
    string? Language = null,
    Theme? Theme = null,
    string? Picture = null,
    string? Phone = null,
    string? Vpa = null,
    bool? CashOnDelivery = null,
    bool? Open = null,
    string? TimeZone = null,
    bool? OnlinePayment = null,
    string? Address = null,
    string? ReturnPolicy = null,
    int? ShowLeft = null
)
{
    /// <summary>Empty clears it.</summary>
    [Id(0)]
    public string? Announcement { get; init; }

    /// <summary>The complete new list.</summary>
    [Id(1)]
    public ImmutableArray<string>? Social { get; init; }

    /// <summary>Empty clears it.</summary>
    [Id(2)]
    public string? ReplyTo { get; init; }

    /// <summary>The complete new hours.</summary>
    [Id(3)]
    public OpeningHours? Hours { get; init; }

    /// <summary>0 to 72; 0: never.</summary>
    [Id(4)]
    public int? CartReminderHours { get; init; }

    /// <summary>The complete new list of languages besides the shop's own; see <see cref="StoreProfile.Languages"/>.</summary>
    [Id(5)]
    public ImmutableArray<string>? Languages { get; init; }

    /// <summary>How its pages arrange what it sells.</summary>
    [Id(6)]
    public ShopLayout? Layout { get; init; }

    /// <summary>Only in rupees; see <see cref="StoreProfile.UpiCodes"/>.</summary>
    [Id(7)]
    public bool? UpiCodes { get; init; }
}

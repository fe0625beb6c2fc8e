namespace Dukaan.Web.Texts;

/// <summary>Of opening hours, and of the times from which a shopper chooses.</summary>
public sealed record HoursTexts
{
    public required string Heading { get; init; }
    public required string Closed { get; init; }
    public required string AllDay { get; init; }
    public required string ClosedNow { get; init; }
    public required string ClosedForNow { get; init; }
    public required string Later { get; init; }
    public required string DeliveryTime { get; init; }
    public required string PickupTime { get; init; }
    public required string ChooseTime { get; init; }
    public required string TimeFull { get; init; }
    public required string NoTimes { get; init; }
    public required string AnyTime { get; init; }
}

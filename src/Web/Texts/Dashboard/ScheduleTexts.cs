namespace Dukaan.Web.Texts.Dashboard;

/// <summary>The pages of opening hours and delivery times.</summary>
internal sealed record ScheduleTexts
{
    public required string Hours { get; init; }
    public required string HoursHint { get; init; }
    public required string Opens { get; init; }
    public required string Closes { get; init; }
    public required string SpecialDays { get; init; }
    public required string SpecialHint { get; init; }
    public required string Day { get; init; }
    public required string Name { get; init; }
    public required string Refuse { get; init; }
    public required string RefuseHint { get; init; }
    public required string FirstDay { get; init; }
    public required string AsUsual { get; init; }
    public required string Slots { get; init; }
    public required string SlotsHint { get; init; }
    public required string OrdersEach { get; init; }
    public required string NoLimit { get; init; }
    public required string Lead { get; init; }
    public required string LeadHint { get; init; }
    public required string DaysAhead { get; init; }
    public required string MustChoose { get; init; }
    public required string ForDelivery { get; init; }
    public required string ForPickup { get; init; }
    public required string AddTime { get; init; }
    public required string NoSlots { get; init; }
    public required string Taken { get; init; }
    public required string Days { get; init; }
}

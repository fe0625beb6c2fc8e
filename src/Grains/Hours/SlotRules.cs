namespace Dukaan.Hours;

/// <summary>Validates the times from which shoppers choose, and what they chose.</summary>
public static class SlotRules
{
    public const int MaxPlaces = 1_000;
    public const int MaxLead = 14 * OpenSpan.MinutesOfDay;
    public const string NeededCode = "slot-needed";
    public const string GoneCode = "slot-gone";
    public const string FullCode = "slot-full";

    /// <summary>How the API names the choice.</summary>
    public const string Field = "delivery.slot";

    /// <summary>The times sorted.</summary>
    public static Result<SlotTerms> Clean(SlotTerms slots)
    {
        if (slots.Windows.Length > SlotTerms.MaxWindows)
        {
            return Error.Invalid("slots.windows", "too-many-times", $"A shop has at most {SlotTerms.MaxWindows} times to choose from.");
        }

        if (slots.DaysAhead is < 0 or > SlotTerms.MaxDaysAhead)
        {
            return Error.Invalid("slots.daysAhead", "days-ahead", $"Choose 0 to {SlotTerms.MaxDaysAhead} days.");
        }

        if (
            slots.Windows.DistinctBy(window => window.Id).Count() != slots.Windows.Length
            || !slots.Windows.All(window => Ids.IsId(window.Id))
        )
        {
            return Error.Invalid("slots.windows", "ids-invalid", "Each time has an id of its own, or none if it is new.");
        }

        foreach (var window in slots.Windows)
        {
            if (Check(window) is { } error)
            {
                return error;
            }
        }

        return slots with
        {
            Windows =
            [
                .. slots
                    .Windows.Select(window => window with { Days = [.. window.Days.Distinct().Order()] })
                    .OrderBy(window => window.From)
                    .ThenBy(window => window.Until)
                    .ThenBy(window => window.Id, StringComparer.Ordinal),
            ],
        };
    }

    /// <summary>The times that can be chosen now, the next first; whether a place is left, only who holds them knows.</summary>
    /// <param name="slots">The shop's.</param>
    /// <param name="hours">On a day on which the shop stays closed nothing is delivered.</param>
    /// <param name="zone">The shop's.</param>
    /// <param name="pickup">Whether the order is fetched.</param>
    /// <param name="now">The moment.</param>
    public static IEnumerable<ChosenSlot> Offered(
        this SlotTerms slots,
        OpeningHours hours,
        TimeZoneInfo zone,
        bool pickup,
        DateTimeOffset now
    )
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return from ahead in Enumerable.Range(0, slots.DaysAhead + 1)
            let day = today.AddDays(ahead)
            where !hours.Days.Any(special => special.Day == day && special.From is null)
            from window in slots.Windows
            where window.Days.Contains(day.DayOfWeek) && (pickup ? window.Pickup : window.Delivery)
            where OpeningTimes.At(day, window.From, zone).AddMinutes(-window.Lead) > now
            select new ChosenSlot(window.Id, day, window.From, window.Until, window.Places) { Counted = true };
    }

    /// <summary>Why the choice is refused, or null with what was chosen.</summary>
    /// <param name="wanted">The name of a time (<see cref="ChosenSlot.Id"/>); null or empty: none was chosen.</param>
    public static Error? Choose(
        this SlotTerms slots,
        OpeningHours hours,
        TimeZoneInfo zone,
        bool pickup,
        string? wanted,
        DateTimeOffset now,
        out ChosenSlot? chosen
    )
    {
        chosen = null;
        if (string.IsNullOrEmpty(wanted))
        {
            return slots.Required && slots.Windows.Any(window => pickup ? window.Pickup : window.Delivery)
                ? Error.Invalid(Field, NeededCode, "Choose the time at which you want it.")
                : null;
        }

        chosen = slots.Offered(hours, zone, pickup, now).FirstOrDefault(slot => slot.Id == wanted);
        return chosen is null ? Error.Conflict(GoneCode, "This time cannot be chosen (any more). Choose another.", Field) : null;
    }

    /// <summary>The refusal of an order for a time that takes no more.</summary>
    public static Error Full() => Error.Conflict(FullCode, "This time is full by now. Choose another.", Field);

    private static Error? Check(SlotWindow window) =>
        window switch
        {
            { From: < 0 or >= OpenSpan.MinutesOfDay } or { Until: <= 0 or > OpenSpan.MinutesOfDay } => Times(),
            _ when window.Until <= window.From => Times(),
            { Days.IsEmpty: true } => Error.Invalid("slots.windows", "days-needed", "Choose the days on which a time can be chosen."),
            _ when window.Days.Any(day => !Enum.IsDefined(day)) => Error.Invalid(
                "slots.windows",
                "unknown-day",
                "Choose days of the week."
            ),
            { Places: < 0 or > MaxPlaces } => Error.Invalid(
                "slots.windows",
                "places",
                $"A time takes 1 to {MaxPlaces} orders, or any number."
            ),
            { Lead: < 0 or > MaxLead } => Error.Invalid("slots.windows", "lead", "An order must come at most 336 hours before its time."),
            { Delivery: false, Pickup: false } => Error.Invalid(
                "slots.windows",
                "unknown-method",
                "Choose delivery or pickup for each time, or both."
            ),
            _ => null,
        };

    private static Error Times() => Error.Invalid("slots.windows", "time-of-day", "A time ends later on the day on which it begins.");
}

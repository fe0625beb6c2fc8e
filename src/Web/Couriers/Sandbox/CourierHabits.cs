using Dukaan.Web.Payments.Sandbox;

namespace Dukaan.Web.Couriers.Sandbox;

/// <summary>The behaviour of the emulated courier from now on; null leaves a value unchanged.</summary>
/// <param name="Messages">How it sends its messages.</param>
/// <param name="Away">Whether it answers every request with 503.</param>
/// <param name="Refuses">Whether no carrier takes a parcel.</param>
/// <param name="LosesAnswers">How many of the next requests that change something have their effect, and are answered with 503.</param>
/// <param name="Dearer">Rupees that every rate is higher.</param>
public sealed record CourierHabits(
    MessageBehavior? Messages = null,
    bool? Away = null,
    bool? Refuses = null,
    int? LosesAnswers = null,
    int? Dearer = null
);

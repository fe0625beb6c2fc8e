namespace Dukaan.Couriers;

/// <summary>How often couriers are asked.</summary>
public static class CourierRetries
{
    /// <summary>About a parcel that is under way, since messages may be lost.</summary>
    public static ExponentialBackoff Questions { get; } = new(TimeSpan.FromHours(1), TimeSpan.FromHours(6));

    /// <summary>After so many questions, some three months, a parcel is no longer asked about.</summary>
    public const int MaxQuestions = 400;
}

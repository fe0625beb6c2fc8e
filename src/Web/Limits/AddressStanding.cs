namespace Dukaan.Web.Limits;

/// <summary>How requests of an address are treated.</summary>
public enum AddressStanding
{
    /// <summary>As everybody's.</summary>
    Fine,

    /// <summary>After those of others: each waits a little.</summary>
    Slowed,

    /// <summary>Not at all for a while.</summary>
    ShutOut,
}

namespace Dukaan.Web.Limits;

/// <summary>A kind of error that is frequent with probing programs and rare with people.</summary>
public enum AddressError
{
    /// <summary>It asked for what is not there.</summary>
    NotFound,

    /// <summary>It asked for what it may not have.</summary>
    Denied,

    /// <summary>It sent what cannot be read.</summary>
    Malformed,

    /// <summary>It guessed a code or a password.</summary>
    Guess,
}

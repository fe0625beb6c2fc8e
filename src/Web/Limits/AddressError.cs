namespace Dukaan.Web.Limits;

/// <summary>What an address did wrong that somebody who probes does often, and a person seldom.</summary>
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

namespace Dukaan.Web.Overload;

/// <summary>Why a request finds no place.</summary>
internal enum RequestRejection
{
    /// <summary>It finds one.</summary>
    None,

    /// <summary>Too many are in hand, or too many for its shop.</summary>
    OfAll,

    /// <summary>Too many of its address are.</summary>
    OfAddress,
}

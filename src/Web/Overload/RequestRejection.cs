namespace Dukaan.Web.Overload;

/// <summary>Why a request gets no slot.</summary>
internal enum RequestRejection
{
    /// <summary>It gets one.</summary>
    None,

    /// <summary>Too many requests are in flight, in total or for its shop.</summary>
    OfAll,

    /// <summary>Too many of its address are in flight.</summary>
    OfAddress,
}

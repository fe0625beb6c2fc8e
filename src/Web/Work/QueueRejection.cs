namespace Dukaan.Web.Work;

/// <summary>Why a <see cref="FairQueue"/> gives no place. The same may be asked for again later.</summary>
internal enum QueueRejection
{
    /// <summary>This shop has as much waiting as one may: 429.</summary>
    ShopBusy,

    /// <summary>All shops together have: 503.</summary>
    Full,

    /// <summary>No place came free in time: 503.</summary>
    Late,
}

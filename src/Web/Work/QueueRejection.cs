namespace Dukaan.Web.Work;

/// <summary>Why a <see cref="FairQueue"/> gives no slot. A retry may succeed later.</summary>
internal enum QueueRejection
{
    /// <summary>This shop has too many waiting jobs: 429.</summary>
    ShopBusy,

    /// <summary>All shops together have: 503.</summary>
    Full,

    /// <summary>No slot was free in time: 503.</summary>
    Late,
}

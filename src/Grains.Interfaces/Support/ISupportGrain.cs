namespace Dukaan.Support;

/// <summary>
/// Whether an operator may look at a shop's dashboard: they ask, the owner allows it for an hour, and either can end it. Key: store id.
/// </summary>
[Alias("support")]
public interface ISupportGrain : ITenantGrain
{
    /// <summary>The last twenty, the newest first.</summary>
    [AlwaysInterleave]
    Task<ImmutableArray<SupportLook>> Looks();

    /// <summary>
    /// Asks the owner. An operator has one open request or look in a shop: asking again answers with that. Refused with <c>reason</c> where
    /// the reason has not 1 to 300 characters.
    /// </summary>
    /// <param name="operatorName">Who asks.</param>
    /// <param name="reason">What the owner reads.</param>
    Task<Result<SupportLook>> Ask(string operatorName, string reason);

    /// <summary>The owner allows it: for <see cref="SupportLook.Life"/> from now. Not found if it is not asked for any more.</summary>
    Task<Result<Done>> Allow(string lookId);

    /// <summary>The owner declines or ends it, or the operator does; from then on nothing is shown. Not found if there is none.</summary>
    Task<Result<Done>> End(string lookId);

    /// <summary>The operator's browser begins to look, with a token; an earlier one of the same look ends.</summary>
    /// <param name="tokenHash">The hash of the token.</param>
    Task<Result<Done>> Begin(string lookId, string operatorName, string tokenHash);

    /// <summary>The look that a token belongs to, noted as one more page that was seen; null: it is not allowed (any more).</summary>
    /// <param name="page">The path of the page.</param>
    Task<SupportLook?> View(string tokenHash, string page);
}

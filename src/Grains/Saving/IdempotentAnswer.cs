namespace Dukaan.Saving;

/// <summary>An operation that was done: what it was, and what it answered (P3).</summary>
/// <param name="Id">The operation id.</param>
/// <param name="Fingerprint">Of the command, see <see cref="Saving.Fingerprint"/>.</param>
public sealed record IdempotentAnswer<T>(string Id, string Fingerprint, T Answer);

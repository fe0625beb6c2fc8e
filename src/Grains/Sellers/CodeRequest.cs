namespace Dukaan.Sellers;

/// <summary>That a code was asked for.</summary>
/// <param name="From">The hash of the address from which.</param>
/// <param name="Known">Whether somebody had signed in from there before.</param>
public sealed record CodeRequest(DateTimeOffset At, string From, bool Known);

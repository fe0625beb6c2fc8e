using System.Collections.Immutable;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>A payout of the sandbox.</summary>
/// <param name="Token">What its ids have in common in every protocol.</param>
public sealed record SandboxSettlement(string Token, SandboxWire Wire, DateTimeOffset At, ImmutableArray<SandboxSettledLine> Lines);

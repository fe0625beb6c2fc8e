namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The behaviour of the sandbox from now on; null leaves a value unchanged.</summary>
/// <param name="Messages">How it sends its messages.</param>
/// <param name="Away">Whether it answers every request with 503.</param>
/// <param name="Declines">Whether it declines every payment.</param>
public sealed record SandboxBehavior(MessageBehavior? Messages = null, bool? Away = null, bool? Declines = null);

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>How the sandbox behaves from now on; what is null stays.</summary>
/// <param name="Messages">What it does with its messages.</param>
/// <param name="Away">Whether it answers nothing but 503.</param>
/// <param name="Declines">Whether it declines every payment.</param>
public sealed record SandboxBehavior(MessageBehavior? Messages = null, bool? Away = null, bool? Declines = null);

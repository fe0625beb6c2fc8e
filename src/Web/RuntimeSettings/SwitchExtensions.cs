using Dukaan.RuntimeSettings;
using Dukaan.Web.Http;

namespace Dukaan.Web.RuntimeSettings;

/// <summary>Declares what of the site depends on switches.</summary>
internal static class SwitchExtensions
{
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(5);

    /// <summary>The route works while the switch is on; else 503 with this code and sentence.</summary>
    public static T While<T>(this T routes, Func<SiteSettings, bool> isOn, string code, string detail)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new NeedsSwitch(isOn, Problem.Unavailable(code, detail, Later)));

    /// <summary>The route works even while the site is closed: what it is told must not be lost.</summary>
    public static T WhateverIsOff<T>(this T routes)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new AlwaysOn());

    internal sealed record AlwaysOn;
}

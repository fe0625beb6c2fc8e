using Dukaan.RuntimeSettings;
using Dukaan.Web.Http;

namespace Dukaan.Web.RuntimeSettings;

/// <summary>Declares that a route works only while a switch is on.</summary>
/// <param name="IsOn">Reads the switch.</param>
/// <param name="Otherwise">The answer while it is off.</param>
internal sealed record NeedsSwitch(Func<SiteSettings, bool> IsOn, Problem Otherwise);

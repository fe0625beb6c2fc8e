using Dukaan.Web.Pipeline;

namespace Dukaan.Web.Homes;

/// <summary>Marks endpoints that only the home region may serve: <see cref="Pipeline.HomeGate"/> brings their requests there.</summary>
public sealed record AtHome(HomeBy By);

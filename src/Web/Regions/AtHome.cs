namespace Dukaan.Web.Regions;

/// <summary>Marks endpoints that only the home region may serve: <see cref="HomeGate"/> brings their requests there.</summary>
public sealed record AtHome(HomeBy By);

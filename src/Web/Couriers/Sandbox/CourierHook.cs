namespace Dukaan.Web.Couriers.Sandbox;

/// <summary>Where the messages of an account go, as its owner enters it in the courier's pages.</summary>
public sealed record CourierHook(string Login, string Url, string Token);

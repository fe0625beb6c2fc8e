namespace Dukaan.Web.Experiments;

/// <summary>What was counted of a visitor of an experiment. Each step includes the ones before.</summary>
internal enum SeatStep
{
    Came,
    CheckedOut,
    Ordered,
}

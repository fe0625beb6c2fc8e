namespace Dukaan.Web.Overload;

/// <summary>The place a request has among those in hand.</summary>
public interface IRequestSlot
{
    /// <summary>Gives the place back early: for a connection that stays open and is bounded elsewhere. Harmless to repeat.</summary>
    void Leave();
}

namespace Dukaan.Web.Overload;

/// <summary>The slot of a request among those in flight.</summary>
public interface IRequestSlot
{
    /// <summary>Gives the slot back early, for a connection that stays open and is bounded elsewhere. Idempotent.</summary>
    void Leave();
}

using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "Transporteur",
            Hint =
                "Réservez les colis depuis vos commandes : le transporteur vient les chercher et les commandes "
                + "suivent toutes seules. Créez un utilisateur API dans les réglages de Shiprocket et saisissez-le ici.",
            Login = "Adresse e-mail de l’utilisateur API",
            Password = "Mot de passe de l’utilisateur API",
            PickupPlace = "Adresse d’enlèvement",
            PickupPlaceHint = "Son nom chez le transporteur. Laissez vide pour la première.",
            Usual = "Colis habituel",
            UsualHint = "Si tous les produits d’une commande ont un poids, leur somme est prise.",
            Length = "Longueur (cm)",
            Breadth = "Largeur (cm)",
            Height = "Hauteur (cm)",
            Connected = place => $"Connecté. Les colis sont enlevés ici : {place}.",
            MessagesHint =
                "Saisissez cette adresse et ce jeton chez le transporteur pour qu’il dise où sont les colis. Sinon, "
                + "il est interrogé toutes les quelques heures.",
            Token = "Jeton",
            Parcel = "Colis",
            Book = "Réserver un colis",
            Waiting = "En attente du transporteur. Il est interrogé à nouveau tout seul.",
            Label = "Étiquette (PDF)",
            Labels = "Étiquettes (PDF)",
            Cancel = "Annuler le colis",
            Where = "Demander au transporteur",
            FetchedOn = time => $"Le transporteur passe : {time}.",
            NotTaken = "Le transporteur n’a pas pris le colis.",
            Booked = "Colis réservé",
            PickedUp = "Enlevé par le transporteur",
            Moving = "En route",
            Out = "En cours de livraison",
            NotDelivered = "Livraison manquée, le transporteur réessaie",
            ComingBack = "Revient vers vous",
            CameBack = "Revenu chez vous",
            Lost = "Perdu par le transporteur",
            Cancelling = "Annulation du colis en cours",
            Cancelled = "Colis annulé",
            FirstOrder = "Première commande de ce numéro de téléphone.",
            Earlier = (d, r, e) =>
                $"Commandes précédentes de ce numéro de téléphone : {d} livrées, {r} revenues, {e} terminées avant l’envoi.",
            CashAllowed = "Paiement à la livraison pour ce numéro de téléphone",
            AskCustomer = "Les clients confirment eux-mêmes les commandes payées à la livraison, par le lien de leur message",
            NotConfirmed = "Le client doit confirmer cette commande et n’a pas encore répondu.",
            Changed = "Transporteur modifié",
            FeeTitle = "Frais de livraison du transporteur",
            FeeOn = "Demander les frais au transporteur lors de la commande",
            FeeHint =
                "En Inde, le transporteur indique le prix du colis vers le code PIN du client, et s’il le livre. "
                + "Les zones disent toujours où vous livrez.",
            FeePercent = "Ajouter à ses frais (%)",
            FeeAmount = "Et ajouter un montant",
            FeeFallback = "Frais si le transporteur ne répond pas",
            ConnectFirst = "Connectez d’abord un transporteur.",
            Fetch = "Le faire récupérer par le transporteur",
            FetchRefund = "À rembourser à l’arrivée",
            ReturnBooked = "Retour réservé chez le transporteur",
            ReturnFetched = "Retour récupéré chez le client",
        };
}

using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static ComeBackTexts ComeBack =>
        new()
        {
            Ask = "Avise-me quando voltar",
            Lead = "Recebe uma única mensagem quando voltar. Após 90 dias apagamos o seu contacto.",
            Which = "Qual?",
            Contact = "Telefone ou e-mail",
            Wrong = "Escreva um telefone ou um e-mail.",
            Done = "Recebe uma mensagem quando voltar: {0}",
            Leave = "Já não quero",
            Left = "Não recebe mensagem.",
            InStock = "Já voltou.",
            Full = "Já há demasiadas pessoas à espera.",
            Back = "{0} voltou.",
            BackUnnamed = "O que esperava voltou.",
            Why = "Recebe esta única mensagem porque a pediu.",
            Open = "Ver",
            CartLeft = "O seu carrinho ainda aqui está.",
            CartWhy = "Recebe esta única mensagem porque este contacto foi indicado ao finalizar a compra.",
            CartOpen = "Abrir o carrinho",
            ThankYou = "Obrigado! {0} % de desconto na próxima encomenda com o código {1}, até {2}.",
        };

    private static ComeBackDeskTexts ComeBackDesk =>
        new()
        {
            Waiting = "Pessoas à espera: {0}",
            Cart = "Horas até lembrar um carrinho abandonado",
            CartHint =
                "Os clientes que indicaram telefone ou e-mail ao finalizar e não encomendaram recebem uma única mensagem. "
                + "Nenhuma é enviada à noite.",
            Off = "Desligado",
            ThankYou = "Código de agradecimento",
            ThankYouHint = "Quando uma encomenda chega, o cliente recebe um código para a próxima. Serve uma vez.",
            Percent = "Desconto em por cento, vazio: nenhum",
            Days = "Válido durante tantos dias",
            Bound = "Só para o cliente que encomendou",
        };

    private static SellerMailTexts SellerMail =>
        new()
        {
            Title = "E-mails para si",
            Lead = "O que escolher aqui chega por e-mail e não ao telemóvel.",
            Address = "O seu e-mail",
            Confirmed = "Este e-mail está confirmado.",
            Sent = "Enviámos um e-mail para este endereço. Abra o link que está nele. É válido durante um dia.",
            NewOrder = "Encomendas novas",
            ReturnAsked = "Devoluções pedidas por clientes",
            LowStockDaily = "Stock baixo, uma vez por dia",
            LowStock = "Stock baixo",
            Confirm = "Confirmar o e-mail",
            ConfirmText = "Os e-mails da sua loja chegam a este endereço.",
            Gone = "Este link já não é válido. Guarde o endereço de novo.",
            Why = "Recebe isto porque este e-mail foi confirmado para a sua loja.",
            OpenOrder = "Abrir a encomenda",
            OpenProducts = "Ver os seus produtos",
        };
}
